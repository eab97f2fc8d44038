export { stopAzurite as default } from './azurite';
